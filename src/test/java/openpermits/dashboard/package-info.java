@NullMarked
package openpermits.dashboard;

import org.jspecify.annotations.NullMarked;
