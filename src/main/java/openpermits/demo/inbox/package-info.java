/// The demonstration's mail server and its one inbox for everybody: real SMTP, to be read in the
/// portal.
@NullMarked
package openpermits.demo.inbox;

import org.jspecify.annotations.NullMarked;
