@NullMarked
package openpermits.catalogue;

import org.jspecify.annotations.NullMarked;
