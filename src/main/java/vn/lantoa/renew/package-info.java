/**
 * A folder of content from one year to another: what lasts is carried over, what is the old year's
 * is left out and told. Nothing here knows who asks, in a terminal or on a page.
 */
@NullMarked
package vn.lantoa.renew;

import org.jspecify.annotations.NullMarked;
