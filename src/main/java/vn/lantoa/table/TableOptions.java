package vn.lantoa.table;

import java.util.Optional;
import vn.lantoa.country.Province;

/**
 * How a table is taken over.
 *
 * @param year of communes whose folder the table does not name
 * @param province in which names are looked for, and of which all rows are
 * @param thisYear where nothing else says which
 * @param clear whether an emptied cell takes its value away
 * @param over whether what was changed since the table was made gives way to it
 */
public record TableOptions(
    Optional<Integer> year,
    Optional<Province> province,
    int thisYear,
    boolean clear,
    boolean over) {}
