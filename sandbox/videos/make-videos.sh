#!/bin/sh
# How the videos here were made, once, with ffmpeg 5.1 of Debian 12: a slow push into two of our own photographs.
# H.264 with the index in front, so that playing starts before all bytes are there. Run it in this directory; then
# write the bytes and checksums of the results into catalogue.json.
set -eu

# make <photograph> <name> <width> <height> <quality: more is smaller>
make() {
  ffmpeg -y -v error -loop 1 -framerate 12 -t 1.5 -i "../photographs/files/$1-XL.jpg" \
    -vf "scale=2*$3:-2,crop=2*$3:2*$4,zoompan=z='1+0.004*on':d=1:s=$3x$4:fps=12,format=yuv420p" \
    -c:v libx264 -profile:v main -preset veryslow -crf "$5" -threads 1 -bitexact -map_metadata -1 -movflags +faststart \
    "$2-$3.mp4"
}

make sunset-glitter road-of-light 320 180 34
make sunset-glitter road-of-light 640 360 36
make sunset-glitter road-of-light 960 540 38
make sunset-glitter road-of-light 1280 720 39
make mirror-lake mirror-lake 320 180 34
make mirror-lake mirror-lake 640 360 36
