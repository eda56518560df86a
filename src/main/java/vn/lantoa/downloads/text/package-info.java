/** The words of banners, for whoever writes them elsewhere. */
@NullMarked
package vn.lantoa.downloads.text;

import org.jspecify.annotations.NullMarked;
