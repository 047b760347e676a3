// Draws a map when it is asked for; without this file the page says in words where things are.

const PAUSE = 300
const NEAR = 15
const FONT = ['Atkinson Hyperlegible Next']
const COLOURS = { paper: '#f3f6f5', lot: '#ffffff', line: '#c4ccca', street: '#7b8683', ink: '#1a2321', pin: '#17594f', halo: '#ffffff' }
const STEP = 120
const PAN = { west: [-1, 0], east: [1, 0], north: [0, -1], south: [0, 1] }
const DECIMALS = 6

/** `holder` says what the map shows, what is said of it, and which fields a point on it fills. */
export function offerMap(holder) {
  const words = holder.dataset
  const toggle = holder.querySelector('[data-map-toggle]')
  const shown = holder.querySelector('[data-map-shown]')
  const status = holder.querySelector('[role="status"]')
  const fields = words.latitude && ['latitude', 'longitude'].map(name => document.getElementById(words[name]))
  let map

  holder.hidden = false
  toggle.addEventListener('click', () => {
    const opens = shown.hidden
    shown.hidden = !opens
    toggle.ariaExpanded = String(opens)
    toggle.textContent = opens ? words.hide : words.show
    if (opens && !map) draw().catch(fail)
  })

  async function draw() {
    const [{ Map, setWorkerUrl }] = await Promise.all([import('./maplibre.js'), style()])
    setWorkerUrl(new URL('./maplibre-worker.js', import.meta.url).href)
    const [west, south, east, north] = JSON.parse(words.extent)
    const pins = fields ? typed() : JSON.parse(words.pins).map(({ number, at }) => pin([at.longitude, at.latitude], number))
    map = new Map({
      container: holder.querySelector('[data-map-frame]'),
      style: look(words.tiles, pins),
      ...view(pins, JSON.parse(words.start)),
      maxBounds: [[west - 0.5, south - 0.3], [east + 0.5, north + 0.3]],
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      maxPitch: 0,
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
      locale: {
        'Map.Title': words.title,
        'CooperativeGesturesHandler.WindowsHelpText': words.scroll,
        'CooperativeGesturesHandler.MacHelpText': words.scrollMac,
        'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
      },
    })
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    map.on('error', event => { if (!map.loaded()) fail(event.error) })
    map.on('load', () => { surround(map, words.map) })
    map.on('idle', () => { holder.dataset.ready = 'yes' })
    for (const button of holder.querySelectorAll('[data-map-zoom]')) {
      button.addEventListener('click', () => map.zoomTo(map.getZoom() + Number(button.dataset.mapZoom)))
    }
    for (const button of holder.querySelectorAll('[data-map-pan]')) {
      button.addEventListener('click', () => map.panBy(PAN[button.dataset.mapPan].map(way => way * STEP)))
    }
    if (fields) {
      map.on('click', event => choose(event.lngLat))
      holder.querySelector('[data-map-choose]').addEventListener('click', () => choose(map.getCenter()))
      for (const field of fields) field.addEventListener('change', () => point(typed()))
    }
  }

  function choose({ lat, lng }) {
    const degrees = [lat, lng].map(it => it.toLocaleString(document.documentElement.lang, { maximumFractionDigits: DECIMALS }))
    fields.forEach((field, at) => { field.value = degrees[at] })
    fields[0].dispatchEvent(new Event('input', { bubbles: true }))
    point([pin([lng, lat])])
    status.textContent = words.chosen.replace('{latitude}', degrees[0]).replace('{longitude}', degrees[1].replace(/^[-−]/, ''))
  }

  function point(pins) {
    map.getSource('pins').setData(collection(pins))
  }

  /** The point that the fields have; none while they have none. */
  function typed() {
    const [latitude, longitude] = fields.map(field => Number.parseFloat(field.value.trim().replace(',', '.').replace(/^[-−–]/, '')))
    return latitude && longitude ? [pin([-longitude, latitude])] : []
  }

  function fail(cause) {
    console.warn(cause)
    shown.hidden = true
    toggle.hidden = true
    status.textContent = words.err
  }
}

/** Asks what is around whenever the map has moved out of what is known; lots and addresses only from near. */
function surround(map, address) {
  let known
  let timer
  let asking
  map.on('moveend', () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE) })
  ask()

  async function ask() {
    const isNear = map.getZoom() >= NEAR
    const [west, south, east, north] = map.getBounds().toArray().flat()
    if (known && (!isNear || known.isNear && west >= known.west && south >= known.south && east <= known.east && north <= known.north)) return
    const [wide, high] = isNear ? [(east - west) / 2, (north - south) / 2] : [0, 0]
    const there = { west: west - wide, south: south - high, east: east + wide, north: north + high }
    asking?.abort()
    asking = new AbortController()
    try {
      const answer = await fetch(`${address}?${new URLSearchParams(there)}`, { credentials: 'same-origin', redirect: 'manual', signal: asking.signal })
      if (!answer.ok) return
      map.getSource('ground').setData(await answer.json())
      known = { ...there, isNear }
    } catch (cut) {
      if (cut.name !== 'AbortError') console.warn(cut)
    }
  }
}

/** Loaded with the first map. */
function style() {
  const sheet = document.querySelector('link[data-map-style]') ?? document.createElement('link')
  if (sheet.isConnected) return null
  sheet.rel = 'stylesheet'
  sheet.href = new URL('./maplibre.css', import.meta.url).href
  sheet.dataset.mapStyle = ''
  return new Promise((done, fail) => {
    sheet.addEventListener('load', done)
    sheet.addEventListener('error', () => fail(new Error('no style')))
    document.head.append(sheet)
  })
}

function view(pins, start) {
  if (!pins.length) return { center: start, zoom: 12 }
  const positions = pins.map(pin => pin.geometry.coordinates)
  if (pins.length === 1) return { center: positions[0], zoom: 16 }
  const [longitudes, latitudes] = [0, 1].map(axis => positions.map(position => position[axis]))
  const bounds = [Math.min, Math.max].map(edge => [edge(...longitudes), edge(...latitudes)])
  return { bounds, fitBoundsOptions: { padding: 60, maxZoom: 16 } }
}

function look(tiles, pins) {
  const sources = {
    ground: { type: 'geojson', data: collection([]) },
    pins: { type: 'geojson', data: collection(pins) },
  }
  if (tiles) sources.tiles = { type: 'raster', tiles: [tiles], tileSize: 256 }
  return { version: 8, sources, layers: layers(tiles) }
}

function layers(tiles) {
  const kind = (name, layer) => ({ source: 'ground', filter: ['==', ['get', 'kind'], name], ...layer })
  const label = { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 13 }
  const halo = { 'text-color': COLOURS.ink, 'text-halo-color': COLOURS.halo, 'text-halo-width': 1.5 }
  const width = ['interpolate', ['exponential', 1.6], ['zoom'], 10, 1, 14, 3, 18, 24]
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': COLOURS.paper } },
    ...(tiles ? [{ id: 'tiles', type: 'raster', source: 'tiles' }] : []),
    kind('lot', { id: 'lots', type: 'fill', paint: { 'fill-color': COLOURS.lot, 'fill-outline-color': COLOURS.street } }),
    kind('street', { id: 'streets', type: 'line', layout: { 'line-cap': 'round' }, paint: { 'line-color': COLOURS.line, 'line-width': width } }),
    kind('address', { id: 'addresses', type: 'circle', minzoom: NEAR, paint: { 'circle-radius': 3, 'circle-color': COLOURS.street } }),
    kind('address', { id: 'numbers', type: 'symbol', minzoom: NEAR, layout: { ...label, 'text-offset': [0, 1] }, paint: halo }),
    kind('street', { id: 'street-names', type: 'symbol', minzoom: 13, layout: { ...label, 'symbol-placement': 'line' }, paint: halo }),
    { id: 'pins', type: 'circle', source: 'pins', paint: { 'circle-radius': 12, 'circle-color': COLOURS.pin, 'circle-stroke-color': COLOURS.halo, 'circle-stroke-width': 2 } },
    { id: 'pin-numbers', type: 'symbol', source: 'pins', layout: { ...label, 'text-allow-overlap': true }, paint: { 'text-color': COLOURS.halo } },
  ]
}

function pin(position, number = '') {
  return { type: 'Feature', properties: { name: number }, geometry: { type: 'Point', coordinates: position } }
}

function collection(features) {
  return { type: 'FeatureCollection', features }
}
