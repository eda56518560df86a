/** What is wrong with the letters of a text, before anybody asks what it says. */
@NullMarked
package vn.lantoa.read.letters;

import org.jspecify.annotations.NullMarked;
