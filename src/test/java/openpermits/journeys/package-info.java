/// What people do in the portal, in a real browser, from the guide's first step to the last.
@NullMarked
package openpermits.journeys;

import org.jspecify.annotations.NullMarked;
