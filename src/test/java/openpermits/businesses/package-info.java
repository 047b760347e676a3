@NullMarked
package openpermits.businesses;

import org.jspecify.annotations.NullMarked;
