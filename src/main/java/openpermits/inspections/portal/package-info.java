/// What a customer sees of inspections.
@NullMarked
package openpermits.inspections.portal;

import org.jspecify.annotations.NullMarked;
