# Two stages: the first installs what the lock file names, the second only runs it.
FROM node:26-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings Node itself, so the pinned runtime of the development setup is left out.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:26-trixie-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json CHANGELOG.md config.example.yaml ./
COPY bin ./bin
COPY src ./src
COPY migrations ./migrations

# One volume holds everything that must survive: textback.yaml, .env, the database, photos.
RUN install -d -o node -g node /data
VOLUME /data
WORKDIR /data
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/textback.js"]
CMD ["serve", "-c", "/data/textback.yaml"]
