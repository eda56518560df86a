/** The page of the script that is read aloud. */
@NullMarked
package vn.lantoa.pages.view.speech;

import org.jspecify.annotations.NullMarked;
