/**
 * The National Grid of Great Britain as proj4 is told it, with the shift of its datum to WGS84.
 *
 * Good to about 5 metres, as the seven numbers of the shift are: enough for cells, not for survey. Ordnance Survey's
 * OSTN15 is good to a decimetre, and is a table of millions of numbers.
 *
 * @see EPSG:27700; Ordnance Survey, A guide to coordinate systems in Great Britain, section 6.6 and annex A
 */
export const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'
