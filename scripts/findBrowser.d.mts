export function findBrowser(): string | undefined;
export function browserForTests(): string;
