/** What machines read: feeds, structured data, headers of servers. */
@NullMarked
package vn.lantoa.pages.machine;

import org.jspecify.annotations.NullMarked;
