/**
 * Bytes to fields: what a Markdown file is made of, and what is wrong with its letters, its front
 * matter and the pictures it names. YAML ends here.
 */
@NullMarked
package vn.lantoa.read.file;

import org.jspecify.annotations.NullMarked;
