/** Days, activities and deadlines, for calendars. */
@NullMarked
package vn.lantoa.downloads.calendar;

import org.jspecify.annotations.NullMarked;
