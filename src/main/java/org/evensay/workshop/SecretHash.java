package org.evensay.workshop;

/** The SHA-256 of a secret that a browser holds (hex): all that the server keeps of it. */
public record SecretHash(String value) {

    /**
     * What a seat keeps while its person goes on without their device: no secret has it as its hash, so nobody can act
     * with it, and the browser that held the seat can still be told from a stranger's.
     */
    public SecretHash laidAside() {
        return new Secret("laid aside:" + value).hash();
    }

    @Override
    public String toString() {
        return value;
    }
}
