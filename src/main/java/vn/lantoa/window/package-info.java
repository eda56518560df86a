/**
 * The window of a program that was started by a double click: what it says, and the way to end it.
 */
@NullMarked
package vn.lantoa.window;

import org.jspecify.annotations.NullMarked;
