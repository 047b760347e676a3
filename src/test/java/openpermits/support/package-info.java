/// What tests of every module share.
@NullMarked
package openpermits.support;

import org.jspecify.annotations.NullMarked;
