/** Pictures for telephones, whose messengers take JPEG and nothing else without spoiling it. */
@NullMarked
package vn.lantoa.sheets.jpg;

import org.jspecify.annotations.NullMarked;
