/** Hills and a river for the top of a page; only a picture. */
export function Hills() {
  return (
    <svg
      class="hills"
      viewBox="0 0 640 72"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <circle class="hill-sun" cx="414" cy="36" r="14" />
      <path
        class="hill-far"
        d="M0 46C60 8 110 20 150 34s80-28 130-26 90 30 140 28 60-26 110-24 80 16 110 28v32H0z"
      />
      <path class="hill-near" d="M0 58q80-34 170-14t160 2 150-10 160 12v24H0z" />
      <path class="hill-river" d="M0 66q110-12 220-4t210-2 210 0v12H0z" />
    </svg>
  )
}
