@NullMarked
package openpermits.demo.inbox;

import org.jspecify.annotations.NullMarked;
