/**
 * What every step knows of Vietnamese: slugs, dates, numerals, speech, names of places and
 * languages. It knows the JDK and {@code bytes} only.
 */
@NullMarked
package vn.lantoa.text;

import org.jspecify.annotations.NullMarked;
