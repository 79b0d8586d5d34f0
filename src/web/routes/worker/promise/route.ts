import { aPromise, aTurn, type FrontOfPromise } from '../../family/promise/route.ts'

const worker: FrontOfPromise = {
  front: 'worker',
  address: '/w/promises/:promise',
  list: () => '/w/promises',
}

export const workPromise = aPromise(worker)
export const workPromiseHeard = aTurn(worker, 'heard', 'read-back-promise')
export const workPromiseWay = aTurn(worker, 'way', 'carry-promise')
export const workPromiseKept = aTurn(worker, 'kept', 'confirm-promise')
