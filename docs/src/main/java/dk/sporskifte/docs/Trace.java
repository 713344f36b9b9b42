package dk.sporskifte.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which classes name a requirement as their source, and which tests prove it. */
record Trace(Map<String, List<CompiledClass>> rules, Map<String, List<Proof>> proofs) {
  static Trace of(Collection<CompiledClass> classes) {
    Map<String, List<CompiledClass>> rules = new TreeMap<>();
    Map<String, List<Proof>> proofs = new TreeMap<>();
    for (CompiledClass scanned : classes) {
      if (scanned.test()) {
        ProofScan.of(scanned)
            .forEach(p -> proofs.computeIfAbsent(p.requirement(), id -> new ArrayList<>()).add(p));
      } else {
        RuleScan.of(scanned)
            .forEach(id -> rules.computeIfAbsent(id, i -> new ArrayList<>()).add(scanned));
      }
    }
    return new Trace(rules, proofs);
  }

  Set<String> proved() {
    return proofs.keySet();
  }

  /** Ids that somebody wrote and the catalogue does not know. */
  SortedSet<String> unknownTo(Catalogue catalogue) {
    SortedSet<String> unknown = new TreeSet<>();
    Stream.of(rules.keySet(), proofs.keySet())
        .flatMap(Set::stream)
        .filter(id -> !catalogue.knows(id))
        .forEach(unknown::add);
    return unknown;
  }
}
