@NullMarked
package openpermits.dashboard.office;

import org.jspecify.annotations.NullMarked;
