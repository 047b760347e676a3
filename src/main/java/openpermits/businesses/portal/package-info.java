/// Where people register their businesses and say who acts for them.
@NullMarked
package openpermits.businesses.portal;

import org.jspecify.annotations.NullMarked;
