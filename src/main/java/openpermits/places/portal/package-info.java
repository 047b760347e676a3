/// Addresses as a customer looks for them.
@NullMarked
@NamedInterface("portal")
package openpermits.places.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
