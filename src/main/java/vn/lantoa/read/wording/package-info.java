/** What slogans and themes are worded like: whole sentences, and nothing else. */
@NullMarked
package vn.lantoa.read.wording;

import org.jspecify.annotations.NullMarked;
