/// What the demonstration promises to whoever tries the portal.
@NullMarked
package openpermits.demo;

import org.jspecify.annotations.NullMarked;
