/**
 * A proofreader of Vietnamese: which syllables there are, which stand beside which, and what an
 * author who typed something else most likely meant.
 */
@NullMarked
package vn.lantoa.text.spelling;

import org.jspecify.annotations.NullMarked;
