package dk.sporskifte.docs;

/**
 * A test that says it proves a requirement.
 *
 * @param method the test method's name, a sentence in snake case
 */
record Proof(String requirement, CompiledClass in, String method) {
  String sentence() {
    return method.replace('_', ' ');
  }
}
