@NullMarked
package openpermits.web;

import org.jspecify.annotations.NullMarked;
