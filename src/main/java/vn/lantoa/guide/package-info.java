/**
 * The guide for officers: chapters of {@code docs/cam-nang}, which come with the program, made into
 * pages that the desk shows and that stand in a folder of their own.
 */
@NullMarked
package vn.lantoa.guide;

import org.jspecify.annotations.NullMarked;
