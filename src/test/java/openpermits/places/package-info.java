@NullMarked
package openpermits.places;

import org.jspecify.annotations.NullMarked;
