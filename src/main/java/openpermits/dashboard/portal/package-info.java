/// A customer's lists: what needs doing, every file, what is unpaid, what is looked for.
@NullMarked
package openpermits.dashboard.portal;

import org.jspecify.annotations.NullMarked;
