@NullMarked
package openpermits.businesses.portal;

import org.jspecify.annotations.NullMarked;
