/// What staff sees of all the others: the work queue, the whole of a file.
@NullMarked
package openpermits.dashboard.office;

import org.jspecify.annotations.NullMarked;
