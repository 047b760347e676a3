/// Named as the package that it tests, which this description would hide otherwise.
@NullMarked
@NamedInterface("portal")
package openpermits.documents.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
