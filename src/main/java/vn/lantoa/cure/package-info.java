/** What the hints of problems say, done to the file: where it is certain what is to be written. */
@NullMarked
package vn.lantoa.cure;

import org.jspecify.annotations.NullMarked;
