package id.mitra.unit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.unit.UnitDetails;

/**
 * Units in the order of an organisation chart: each below the one it is part of.
 */
record UnitTree(List<Branch> branches) {

	/**
	 * A unit and how far down it stands, 0 at the top.
	 */
	record Branch(UnitDetails unit, int depth) {
	}

	/**
	 * The tree of some units, siblings in the order they came in. One whose parent is not
	 * among them stands at the top.
	 */
	static UnitTree of(List<UnitDetails> units) {
		List<Branch> branches = new ArrayList<>();
		List<Long> ids = units.stream().map(UnitDetails::id).toList();
		units.stream()
			.filter((unit) -> unit.parentId() == null || !ids.contains(unit.parentId()))
			.forEach((top) -> grow(top, 0, units, branches));
		return new UnitTree(branches);
	}

	static UnitTree flat(List<UnitDetails> units) {
		return new UnitTree(units.stream().map((unit) -> new Branch(unit, 0)).toList());
	}

	private static void grow(UnitDetails unit, int depth, List<UnitDetails> units, List<Branch> branches) {
		branches.add(new Branch(unit, depth));
		units.stream()
			.filter((part) -> Objects.equals(part.parentId(), unit.id()))
			.forEach((part) -> grow(part, depth + 1, units, branches));
	}

}
