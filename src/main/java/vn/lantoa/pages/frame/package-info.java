/** What stands round the words of a page: its head, its menus, the way to it. */
@NullMarked
package vn.lantoa.pages.frame;

import org.jspecify.annotations.NullMarked;
