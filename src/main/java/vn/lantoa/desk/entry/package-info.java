/** Screens for what an edition has of its own: numbers, places of help, activities, news. */
@NullMarked
package vn.lantoa.desk.entry;

import org.jspecify.annotations.NullMarked;
