package vn.lantoa.sheets.pdf;

import vn.lantoa.bytes.ByteBuilder;

/**
 * A leaf of the structure tree: one marked stretch of a page.
 *
 * @param type H1, P or Figure
 * @param attributes further entries of its dictionary
 */
record StructureElement(String type, ByteBuilder attributes) {}
