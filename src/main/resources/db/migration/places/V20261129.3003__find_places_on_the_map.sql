create index places_on_the_map on places (longitude, latitude);
