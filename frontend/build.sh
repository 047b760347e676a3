#!/bin/sh
# Rebuilds what lies in src/main/resources/static/assets and src/main/resources/fonts
# from the packages in package.json. Run `npm install` first.
set -eu
cd "$(dirname "$0")"
assets=../src/main/resources/static/assets
govuk=node_modules/govuk-frontend/dist/govuk
web=node_modules/@fontsource-variable/atkinson-hyperlegible-next
print=node_modules/@expo-google-fonts/atkinson-hyperlegible-next
family=atkinson-hyperlegible-next

mkdir -p "$assets/fonts" ../src/main/resources/fonts
npx sass --pkg-importer=node --style=compressed --no-source-map --no-charset \
  scss/govuk.scss "$assets/govuk.css"
# the minified module ends with a link to a source map that we do not ship
sed '/^\/\/# sourceMappingURL/d' "$govuk/govuk-frontend.min.js" > "$assets/govuk.js"
sed '/^\/\/# sourceMappingURL/d' node_modules/tus-js-client/dist/tus.min.js > "$assets/tus.js"
map=node_modules/maplibre-gl/dist
sed '/^\/\/# sourceMappingURL/d' "$map/maplibre-gl.mjs" > "$assets/maplibre.js"
sed '/^\/\/# sourceMappingURL/d' "$map/maplibre-gl-worker.mjs" > "$assets/maplibre-worker.js"
cp "$map/maplibre-gl.css" "$assets/maplibre.css"
cp node_modules/@github/combobox-nav/dist/index.js "$assets/combobox.js"
cp "$web/files/$family-latin-wght-normal.woff2" "$assets/fonts/atkinson-latin.woff2"
cp "$web/files/$family-latin-ext-wght-normal.woff2" "$assets/fonts/atkinson-latin-ext.woff2"
cp "$print/LICENSE_FONT" "$assets/fonts/OFL.txt"
cp "$print/LICENSE_FONT" ../src/main/resources/fonts/OFL.txt
cp "$print/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf" ../src/main/resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf
cp "$print/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf" ../src/main/resources/fonts/AtkinsonHyperlegibleNext-Bold.ttf
chmod 644 ../src/main/resources/fonts/* "$assets"/fonts/*

if grep -qi 'gov\.uk\|GDS Transport' "$assets/govuk.css"; then
  echo 'govuk.css still names the font or the site of its origin' >&2
  exit 1
fi
