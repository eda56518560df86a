/** Documents that an office signs, sends or reads aloud. */
@NullMarked
package vn.lantoa.downloads.paper;

import org.jspecify.annotations.NullMarked;
