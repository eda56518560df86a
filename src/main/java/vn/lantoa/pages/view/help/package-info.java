/** Whom to call, told in the fewest words. */
@NullMarked
package vn.lantoa.pages.view.help;

import org.jspecify.annotations.NullMarked;
