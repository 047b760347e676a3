/// Contents that arrive a piece at a time, before the form that names them.
@NullMarked
package openpermits.documents.uploads;

import org.jspecify.annotations.NullMarked;
