/** What readers may take for telephone numbers, in words and in links. */
@NullMarked
package vn.lantoa.read.phone;

import org.jspecify.annotations.NullMarked;
