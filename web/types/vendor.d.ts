declare module '*/vendor/idiomorph.esm.js' {
    export const Idiomorph: { morph(old: Node, now: string, config: object): void };
}
