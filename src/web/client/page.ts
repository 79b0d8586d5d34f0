// What every page loads: nothing here is needed for a page to work.
import './error-focus.ts'
import './leave-fast.ts'
