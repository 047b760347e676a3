@NullMarked
package openpermits.applications;

import org.jspecify.annotations.NullMarked;
